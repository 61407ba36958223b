const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the editor an Excel file. */
export function downloadXlsx(bytes: Uint8Array<ArrayBuffer>, bestandsnaam: string): void {
  download(new Blob([bytes], { type: XLSX }), bestandsnaam);
}

/** Gives the editor a text file, in UTF-8. */
export function downloadCsv(text: string, bestandsnaam: string): void {
  download(new Blob([text], { type: 'text/csv;charset=utf-8' }), bestandsnaam);
}

function download(blob: Blob, bestandsnaam: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = bestandsnaam;
  link.click();
  // Later: some browsers read it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
