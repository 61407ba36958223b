/** Texts of the CMS about the parts of the content, their lists, and searching. */
export const LIJST: Record<string, string> = {
  collection: 'Onderdeel',
  collections: 'Onderdelen',
  collection_list: 'Lijst met onderdelen',
  x_collection: 'Onderdeel {$collection}',
  collection_not_found: 'Dit onderdeel bestaat niet.',
  back_to_collection: 'Terug naar het onderdeel',
  back_to_collection_list: 'Terug naar de lijst met onderdelen',
  back_to_parent_folder: 'Terug naar de map erboven',
  slug: 'Bestandsnaam',
  'sort_keys.slug': 'Bestandsnaam',
  viewing_collection_list: 'U bekijkt nu de lijst met onderdelen.',
  viewing_x_collection:
    '.input {$count :integer} .match $count 0 {{U bekijkt nu het onderdeel “{$collection}”. Het is nog leeg.}} one {{U bekijkt nu het onderdeel “{$collection}”. Er staat één item in.}} * {{U bekijkt nu het onderdeel “{$collection}”. Er staan {$count} items in.}}',
  viewing_entry_search_results:
    '.input {$count :integer} .match $count 0 {{Zoeken op “{$terms}”: niets gevonden.}} one {{Zoeken op “{$terms}”: één item gevonden.}} * {{Zoeken op “{$terms}”: {$count} items gevonden.}}',
  creating_entries_disabled_by_admin: 'In dit onderdeel kunt u niets toevoegen.',
  creating_entries_disabled_by_quota:
    'U kunt hier niets meer toevoegen. Er mogen niet meer dan {$quota} items in dit onderdeel.',
  creating_entries_nearing_quota:
    '.input {$remaining :integer} .match $remaining one {{In dit onderdeel mogen {$quota} items. U kunt er nog {$remaining} toevoegen.}} * {{In dit onderdeel mogen {$quota} items. U kunt er nog {$remaining} toevoegen.}}',
  no_entries_created: 'In dit onderdeel staat nog niets.',
  no_files_in_collection: 'In dit onderdeel staan geen bestanden.',
  confirm_deleting_this_entry: 'Weet u zeker dat u dit item wilt verwijderen?',
  confirm_deleting_this_entry_with_assets:
    'Weet u zeker dat u dit item en de bestanden erbij wilt verwijderen?',
  confirm_deleting_selected_entries:
    '.input {$count :integer} .match $count one {{Weet u zeker dat u het gekozen item wilt verwijderen?}} * {{Weet u zeker dat u de {$count} gekozen items wilt verwijderen?}}',
  confirm_deleting_selected_entries_with_assets:
    '.input {$count :integer} .match $count one {{Weet u zeker dat u het gekozen item en de bestanden erbij wilt verwijderen?}} * {{Weet u zeker dat u de {$count} gekozen items en de bestanden erbij wilt verwijderen?}}',
  confirm_deleting_all_entries: 'Weet u zeker dat u alle items wilt verwijderen?',
  confirm_deleting_all_entries_with_assets:
    'Weet u zeker dat u alle items en de bestanden erbij wilt verwijderen?',
  deleting_referenced_entries_note:
    '.input {$count :integer} .match $count one {{Eén ander item verwijst hiernaar. Die verwijzing verdwijnt ook.}} * {{{$count} andere items verwijzen hiernaar. Die verwijzingen verdwijnen ook.}}',
  cannot_delete_referenced_entries:
    '.input {$count :integer} .match $count one {{Dit item kunt u niet verwijderen. Deze velden van andere items hebben het nodig. Wijzig eerst die items.}} * {{Deze items kunt u niet verwijderen. Deze velden van andere items hebben ze nodig. Wijzig eerst die items.}}',
};
