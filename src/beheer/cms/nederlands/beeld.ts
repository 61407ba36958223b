/** Texts of the CMS about pictures, other files and folders. No form has a field for them; the CMS has its places for them all the same. */
export const BEELD: Record<string, string> = {
  collection_assets: 'Media van dit onderdeel',
  global_assets: 'Algemene media',
  asset_editor: 'Media bewerken',
  'asset_location.repository': 'Uw site',
  'asset_location.stock_photos': 'Foto’s van fotodiensten',
  file_unavailable: 'Niet te openen',
  file_unavailable_description:
    'Dit bestand kon niet worden geladen. Misschien is het verplaatst of verwijderd.',
  viewing_asset_folder_list: 'U bekijkt nu de lijst met mediamappen.',
  viewing_x_asset_folder:
    '.input {$count :integer} .match $count 0 {{U bekijkt nu de mediamap “{$folder}”. Die is nog leeg.}} one {{U bekijkt nu de mediamap “{$folder}”. Er staat één bestand in.}} * {{U bekijkt nu de mediamap “{$folder}”. Er staan {$count} bestanden in.}}',
  viewing_x_external_location: 'U bekijkt nu de bestanden op {$service}.',
  viewing_asset_search_results:
    '.input {$count :integer} .match $count 0 {{Zoeken op “{$terms}”: geen bestanden gevonden.}} one {{Zoeken op “{$terms}”: één bestand gevonden.}} * {{Zoeken op “{$terms}”: {$count} bestanden gevonden.}}',
  viewing_x_asset_details: 'U bekijkt nu het bestand “{$name}”.',
  upload_assets: 'Bestanden toevoegen',
  uploading_files: 'Bestanden toevoegen',
  uploading_files_progress: 'Bestanden worden toegevoegd…',
  uploading_files_failed: 'Toevoegen is niet gelukt.',
  'assets_dialog.rejected_files.title': 'Deze bestanden kunnen niet worden toegevoegd',
  'assets_dialog.title.folder': 'Map kiezen',
  'assets_dialog.selected_folder': 'Gekozen map: {$path}',
  'assets_dialog.selected_folders':
    '.input {$count :integer} .match $count one {{{$count} map gekozen}} * {{{$count} mappen gekozen}}',
  'assets_dialog.no_subfolders': 'In deze map staan geen andere mappen.',
  'assets_dialog.folder.collection': 'Media van dit onderdeel',
  'assets_dialog.folder.global': 'Algemene media',
  'assets_dialog.error.invalid_key':
    'Uw sleutel klopt niet of is verlopen. Kijk de sleutel na en probeer het opnieuw.',
  'assets_dialog.error.image_fetch_failed':
    'Het gekozen bestand kon niet worden opgehaald. Probeer het later opnieuw.',
  'assets_dialog.enter_url': 'Adres invullen',
  'assets_dialog.enter_file_url': 'Vul het adres van het bestand in:',
  'assets_dialog.enter_image_url': 'Vul het adres van de afbeelding in:',
  'assets_dialog.photo_credit.title': 'Maker van de foto',
  'assets_dialog.photo_credit.description': 'Noem de maker als dat kan:',
  'editor_components.alt': 'Beschrijving voor wie het beeld niet ziet',
  new_folder: 'Nieuwe map',
  new_folder_name: 'Naam van de map',
  new_folder_create: 'Maken',
  new_folder_description: 'De nieuwe map komt in “{$folder}”.',
  'new_folder_error.empty': 'Vul een naam in voor de map.',
  'new_folder_error.invalid': 'De naam mag geen schuine streep bevatten en niet met een punt beginnen.',
  'new_folder_error.duplicate': 'Er is hier al een map of bestand met deze naam.',
  creating_folder: 'De map wordt gemaakt…',
  creating_folder_failed: 'De map kon niet worden gemaakt.',
  folder_created: 'Map gemaakt.',
  folder_options: 'Mogelijkheden van de map',
  show_folder_options: 'Mogelijkheden van de map tonen',
  folder_path: 'Plaats van de map',
  folder_contents: 'Inhoud',
  x_folders:
    '.input {$count :integer} .match $count 0 {{Geen mappen}} one {{{$count} map}} * {{{$count} mappen}}',
  rename_folder: 'Naam van de map wijzigen',
  renaming_folder: 'De naam van de map wordt gewijzigd…',
  renaming_folder_failed: 'De naam van de map kon niet worden gewijzigd.',
  folder_renamed: 'Naam van de map gewijzigd.',
  enter_new_name_for_folder:
    '.input {$count :integer} .match $count 0 {{Vul een nieuwe naam in.}} one {{Vul een nieuwe naam in. Het bestand in de map gaat mee. Wat dat bestand gebruikt, wordt ook gewijzigd.}} * {{Vul een nieuwe naam in. De {$count} bestanden in de map gaan mee. Wat die bestanden gebruikt, wordt ook gewijzigd.}}',
  enter_new_name_for_external_folder:
    '.input {$count :integer} .match $count 0 {{Vul een nieuwe naam in.}} one {{Vul een nieuwe naam in. Het bestand in de map gaat mee en krijgt een ander adres. Wijzig zelf wat het bestand gebruikt.}} * {{Vul een nieuwe naam in. De {$count} bestanden in de map gaan mee en krijgen een ander adres. Wijzig zelf wat de bestanden gebruikt.}}',
  delete_folder: 'Map verwijderen',
  confirm_deleting_folder:
    '.input {$count :integer} .match $count 0 {{Weet u zeker dat u de lege map “{$name}” wilt verwijderen?}} one {{Weet u zeker dat u de map “{$name}” met het bestand erin wilt verwijderen?}} * {{Weet u zeker dat u de map “{$name}” met de {$count} bestanden erin wilt verwijderen?}}',
  deleting_folder: 'De map wordt verwijderd…',
  deleting_folder_failed: 'De map kon niet worden verwijderd.',
  folder_deleted: 'Map verwijderd.',
  replace_file: 'Bestand vervangen',
  replace_image: 'Afbeelding vervangen',
  remove_file: 'Bestand weghalen',
  remove_image: 'Afbeelding weghalen',
  deleting_referenced_assets_note:
    '.input {$count :integer} .match $count one {{Eén item gebruikt dit. De verwijzing daarin verdwijnt ook.}} * {{{$count} items gebruiken dit. De verwijzingen daarin verdwijnen ook.}}',
  cannot_delete_referenced_assets:
    '.input {$count :integer} .match $count one {{Dit bestand kunt u niet verwijderen. Deze velden hebben het nodig. Wijzig eerst die items.}} * {{Deze bestanden kunt u niet verwijderen. Deze velden hebben ze nodig. Wijzig eerst die items.}}',
  'confirm_file_extension_change.change':
    'Weet u zeker dat u het einde van de naam wilt wijzigen van “.{$oldExtension}” naar “.{$newExtension}”?',
  'confirm_file_extension_change.add': 'Weet u zeker dat u “.{$newExtension}” achter de naam wilt zetten?',
  'confirm_file_extension_change.remove': 'Weet u zeker dat u “.{$oldExtension}” van de naam wilt halen?',
  confirm_deleting_this_asset: 'Weet u zeker dat u dit bestand wilt verwijderen?',
  confirm_deleting_selected_assets:
    '.input {$count :integer} .match $count one {{Weet u zeker dat u het gekozen bestand wilt verwijderen?}} * {{Weet u zeker dat u de {$count} gekozen bestanden wilt verwijderen?}}',
  confirm_deleting_all_assets: 'Weet u zeker dat u alle bestanden wilt verwijderen?',
  file_name_conflict_confirmation:
    '.input {$count :integer} .match $count one {{In deze map is al een bestand met deze naam. Wilt u het vervangen?}} * {{In deze map zijn al {$count} bestanden met deze namen. Wilt u ze vervangen?}}',
  file_name_conflict_confirmation_with_name:
    '.input {$count :integer} .input {$name :string} .match $count one {{In deze map is al een bestand “{$name}”. Wilt u het vervangen?}} * {{In deze map zijn al {$count} bestanden met deze namen. Wilt u ze vervangen?}}',
  file_name_conflict_resolution: 'Bestanden met dezelfde naam',
  asset_urls_copied:
    '.input {$count :integer} .match $count one {{Adres gekopieerd.}} * {{{$count} adressen gekopieerd.}}',
  public_urls:
    '.input {$count :integer} .match $count one {{Adres op de website}} * {{Adressen op de website}}',
  'cloud_storage.auth.api_key.key_label': 'sleutel',
  'cloud_storage.auth.api_key.initial': 'Vul uw {$key} voor {$service} in.',
  'cloud_storage.auth.api_key.requested': 'De sleutel wordt nagekeken…',
  'cloud_storage.auth.password.initial': 'Vul uw wachtwoord voor {$service} in.',
  'cloud_storage.cloudinary.auth_key_label': 'geheime sleutel',
  'cloud_storage.uploadcare.auth_key_label': 'geheime sleutel',
  'cloud_storage.aws_s3.auth_key_label': 'geheime sleutel',
  'cloud_storage.cloudflare_r2.auth_key_label': 'geheime sleutel',
  'cloud_storage.digitalocean_spaces.auth_key_label': 'geheime sleutel',
  'cloud_storage.bunny_storage.auth_key_label': 'wachtwoord van de opslag',
};
