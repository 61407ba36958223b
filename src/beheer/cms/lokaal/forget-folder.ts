/** Where the CMS keeps the folder that was opened last. */
const OPSLAG = 'file-system-handles';

/**
 * Lets the CMS forget the folder of last time. It can only keep real handles of the browser; of ours a copy without
 * its methods comes back.
 * @param name database of the CMS
 */
export async function forgetFolder(name: string): Promise<void> {
  const known = await indexedDB.databases();
  if (!known.some((database) => database.name === name)) return;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () =>
      reject(new Error(`The database ${name} does not open.`, { cause: request.error }));
  });
  if (database.objectStoreNames.contains(OPSLAG)) await clear(database);
  database.close();
}

function clear(database: IDBDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(OPSLAG, 'readwrite');
    transaction.objectStore(OPSLAG).clear();
    transaction.oncomplete = () => resolve();
    transaction.onerror = () =>
      reject(new Error(`${OPSLAG} cannot be emptied.`, { cause: transaction.error }));
  });
}
