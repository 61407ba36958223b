/** Texts of the CMS in a form: editing, checking, saving, and somebody else who was first. */
export const FORMULIER: Record<string, string> = {
  content_editor: 'Formulier',
  // Each form has one language, which the CMS calls "_default".
  edit_x_locale: 'Velden',
  show_content_options_x_locale: 'Mogelijkheden voor alle velden tonen',
  content_options_x_locale: 'Mogelijkheden voor alle velden',
  cancel_editing: 'Stoppen met bewerken',
  restore_backup_title: 'Verder met uw concept?',
  restore_backup_description:
    'Er is een kopie van {$datetime} die u niet hebt opgeslagen. Wilt u daarmee verder?',
  draft_backup_saved: 'Kopie van uw concept bewaard.',
  draft_backup_restored: 'U werkt verder met uw concept.',
  draft_backup_deleted: 'Kopie van uw concept verwijderd.',
  create_entry_announcement: 'U maakt nu een nieuw item in het onderdeel “{$collection}”.',
  edit_entry_announcement: 'U bewerkt nu “{$entry}” in het onderdeel “{$collection}”.',
  edit_file_announcement: 'U bewerkt nu “{$file}” in het onderdeel “{$collection}”.',
  edit_singleton_announcement: 'U bewerkt nu “{$file}”.',
  locale_x_now_disabled: 'De inhoud in het {$locale} is nu uitgezet. Die verdwijnt als u het item opslaat.',
  show_editor_options: 'Meer mogelijkheden tonen',
  editor_options: 'Meer mogelijkheden',
  show_errors: 'Fouten tonen',
  entry_validation_errors:
    '.input {$count :integer} .match $count one {{In één veld zit een fout. Verbeter die voordat u opslaat.}} * {{In {$count} velden zit een fout. Verbeter die voordat u opslaat.}}',
  'saving_entry.error.description': 'Opslaan is niet gelukt. Probeer het later opnieuw.',
  'validation.range_underflow.select':
    '.input {$min :integer} .match $min one {{Kies minstens {$min} mogelijkheid.}} * {{Kies minstens {$min} mogelijkheden.}}',
  'validation.range_underflow.add':
    '.input {$min :integer} .match $min one {{Voeg minstens {$min} item toe.}} * {{Voeg minstens {$min} items toe.}}',
  'validation.range_overflow.select':
    '.input {$max :integer} .match $max one {{Kies niet meer dan {$max} mogelijkheid.}} * {{Kies niet meer dan {$max} mogelijkheden.}}',
  'validation.range_overflow.add':
    '.input {$max :integer} .match $max one {{Voeg niet meer dan {$max} item toe.}} * {{Voeg niet meer dan {$max} items toe.}}',
  'validation.too_short':
    '.input {$min :integer} .match $min one {{Vul minstens {$min} teken in.}} * {{Vul minstens {$min} tekens in.}}',
  'validation.too_long':
    '.input {$max :integer} .match $max one {{Vul niet meer dan {$max} teken in.}} * {{Vul niet meer dan {$max} tekens in.}}',
  'validation.type_mismatch.number': 'Vul een getal in.',
  'validation.type_mismatch.email': 'Vul een goed e-mailadres in, zoals naam@voorbeeld.nl.',
  'validation.type_mismatch.url': 'Vul een heel adres in, zoals https://www.voorbeeld.nl.',
  'validation.invalid_value': 'Dit klopt niet.',
  'entry_sidebar.sidebar_panels': 'Panelen aan de zijkant',
  'entry_sidebar.validation.title': 'Controle',
  'entry_sidebar.validation.placeholder': 'Hier ziet u straks wat er niet klopt.',
  'entry_sidebar.validation.validate': 'Controleren',
  'entry_sidebar.backlinks.title': 'Verwijzingen',
  'entry_sidebar.backlinks.no_entries': 'Niets verwijst naar dit item.',
  'entry_sidebar.slug.title': 'Bestandsnaam',
  'entry_sidebar.slug.generated_on_save':
    'De naam van het bestand komt uit wat u invult. Die wordt gemaakt als u opslaat.',
  'entry_sidebar.slug.unavailable': 'Dit item heeft geen bestandsnaam.',
  edit_slug: 'Bestandsnaam wijzigen',
  'edit_slug_error.empty': 'Vul een bestandsnaam in.',
  'edit_slug_error.invalid':
    'Gebruik alleen kleine letters, cijfers en streepjes. Geen spaties of schuine strepen.',
  'edit_slug_error.duplicate': 'Deze bestandsnaam bestaat al. Kies een andere.',
  'save_conflict.title': 'Iemand anders wijzigde dit ook',
  'save_conflict.modified_by': '{$name} wijzigde dit op {$date}, nadat u het opende.',
  'save_conflict.modified': 'Iemand wijzigde dit nadat u het opende.',
  'save_conflict.deleted': 'Iemand verwijderde dit nadat u het opende.',
  'save_conflict.overwrite_warning': 'Slaat u nu op? Dan gaat die andere wijziging verloren.',
  'save_conflict.recreate_warning': 'Slaat u nu op? Dan komt het weer terug.',
  'save_conflict.save_anyway': 'Toch opslaan',
  'save_conflict.branch_moved': 'Iemand anders was net eerder met opslaan. Probeer het opnieuw.',
  'remote_change.reload_entry': 'Opnieuw laden',
  'remote_change.confirm_reloading_entry':
    'Weet u zeker dat u dit item opnieuw wilt laden? Wat u niet hebt opgeslagen, bent u kwijt.',
  list_item_options: 'Mogelijkheden van dit deel van de lijst',
  list_item_value: 'Waarde',
  unknown_variable_type: 'Dit deel is niet te tonen. Meld dit aan de beheerder van de site.',
  'relation_field.save_together_hint': '{$name} (nieuw) wordt opgeslagen samen met wat u nu bewerkt.',
  'relation_field.add_failed': '{$name} toevoegen is niet gelukt. Meld dit aan de beheerder van de site.',
  use_your_location: 'Uw plaats gebruiken',
  geolocation_error_title: 'Uw plaats is niet bekend',
  geolocation_error_body: 'Uw plaats kon niet worden gevonden.',
  geolocation_unsupported: 'Deze browser kan uw plaats niet vinden.',
};
