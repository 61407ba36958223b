/**
 * Texts of the CMS about a configuration that is wrong. The build makes the configuration, so an editor only meets them
 * when the site itself is broken; who builds the site reads them, and knows the names of options.
 */
export const OPBOUW: Record<string, string> = {
  'config.errors':
    '.input {$count :integer} .match $count one {{Er zit een fout in de opbouw van de formulieren. Meld dit aan de beheerder van de site.}} * {{Er zitten fouten in de opbouw van de formulieren. Meld dit aan de beheerder van de site.}}',
  'config.error.invalid_sanitize_replacement':
    'De optie `sanitize_replacement` is `{$replacement}`. Daarin staat een teken dat niet in een bestandsnaam mag.',
  'config.error.invalid_url_option':
    'De optie `{$option}` is `{$url}`. Het moet een heel adres zijn dat begint met `https://` of `http://`.',
  'config.error.i18n_no_locales': 'De optie `i18n.locales` moet minstens één taal noemen.',
  'config.error.i18n_invalid_default_locale':
    'De optie `default_locale` is `{$locale}`. Die taal staat niet bij `locales`.',
  'config.error.i18n_invalid_initial_locale':
    'De optie `initial_locales` noemt `{$locale}`. Die taal staat niet bij `locales`.',
  'config.error.invalid_identifier_field':
    'De optie `identifier_field` noemt `{$name}`. Dat veld bestaat niet.',
  'config.error.invalid_filter_field': 'De optie `filter` noemt `{$name}`. Dat veld bestaat niet.',
  'config.error.invalid_filter_no_condition': 'De optie `filter` heeft `value` of `pattern` nodig.',
  'config.error.option_field_not_found': 'De optie `{$option}` noemt `{$name}`. Dat veld bestaat niet.',
  'config.error.thumbnail_field_not_media':
    'De optie `thumbnail` noemt `{$name}`. Dat moet een veld voor een afbeelding of bestand zijn, niet `{$widget}`.',
  'config.error.invalid_regex':
    'De optie `{$option}` bevat het patroon `{$pattern}`. Dat klopt niet en telt niet mee.',
  'config.error.invalid_view_filter_no_condition':
    'Filter {$count} heeft `pattern` nodig, of een vergelijking zoals `eq` of `gte`.',
  'config.error.invalid_view_group_default':
    'De optie `default` van `view_groups` is `{$name}`. Die groep bestaat niet.',
  'config.error.invalid_view_filter_default':
    'De optie `default` van `view_filters` is `{$name}`. Dat filter bestaat niet.',
  'config.error.invalid_field_name':
    'De veldnaam `{$name}` mag niet: er staan bijzondere tekens in. Wilt u velden in velden? <a>Gebruik dan een Object-veld, geen punten</a>.',
  'config.error.collection_folder_i18n_required':
    'In `folder` staat `locale`. Dan heeft het onderdeel de optie `i18n` nodig.',
  'config.error.invalid_collection_folder_locale':
    'De map `{$folder}` klopt niet. `locale` mag er één keer in staan, als hele naam van een map, zoals `content/\\{\\{locale\\}\\}/posts`.',
  'config.error.invalid_range_options': 'De optie `{$min}` mag niet groter zijn dan `{$max}`.',
  'config.error.invalid_step': 'De optie `step` is `{$step}`. Die moet groter zijn dan nul.',
  'config.error.select_field_no_options': 'Een Select-veld heeft minstens één keuze nodig bij `options`.',
  'config.error.select_field_duplicate_option':
    'Bij `options` van een Select-veld staat `{$value}` meer dan één keer.',
  'config.error.select_field_invalid_default':
    'De optie `default` van een Select-veld is `{$value}`. Die keuze staat niet bij `options`.',
  'config.error.list_field_no_subfields':
    'Bij `fields` of `types` van een List-veld moet minstens één ding staan. Laat de optie weg voor een lijst van losse waarden.',
  'config.error.list_field_invalid_default_object':
    'De optie `default` van een List-veld bevat een object. Zonder `fields` of `types` mogen er alleen losse waarden staan.',
  'config.error.list_field_invalid_default_item':
    'De optie `default` van een List-veld bevat `{$value}`. Met `fields` of `types` mogen er alleen objecten staan.',
  'config.error.list_field_invalid_default_key':
    'De optie `default` van een List-veld noemt `{$key}`. Dat veld bestaat niet.',
  'config.error.list_field_default_missing_type':
    'In `default` van een List-veld mist een deel `{$typeKey}`. Dat zegt welk van de `types` het is.',
  'config.error.list_field_invalid_default_type':
    'In `default` van een List-veld is `{$typeKey}` ergens `{$value}`. Dat staat niet bij `types`.',
  'config.error.invalid_default_multiple':
    'De optie `default` moet een lijst zijn, want `multiple` is `true`.',
  'config.error.invalid_default_single':
    'De optie `default` moet één waarde zijn, geen lijst, want `multiple` is niet `true`.',
  'config.error.object_field_invalid_default_key':
    'De optie `default` van een Object-veld noemt `{$key}`. Dat veld bestaat niet.',
  'config.error.object_field_default_missing_type':
    'In `default` van een Object-veld mist `{$typeKey}`. Dat zegt welk van de `types` het is.',
  'config.error.object_field_invalid_default_type':
    'In `default` van een Object-veld is `{$typeKey}` gelijk aan `{$value}`. Dat staat niet bij `types`.',
  'config.error.code_field_invalid_default_object':
    'De optie `default` van een Code-veld moet tekst zijn, want `output_code_only` is `true`.',
  'config.error.code_field_invalid_default_key':
    'De optie `default` van een Code-veld noemt `{$key}`. Bij `keys` staan alleen `{$code}` en `{$lang}`.',
  'config.error.number_field_default_not_integer':
    'De optie `default` van een Number-veld is `{$value}`. Het moet een heel getal zijn, want `value_type` is `{$valueType}`.',
  'config.error.number_field_default_not_number':
    'De optie `default` van een Number-veld is `{$value}`. Het moet een getal zijn, want `value_type` is `{$valueType}`.',
  'config.error.object_field_no_subfields':
    'Bij `fields` of `types` van een Object-veld moet minstens één ding staan.',
  'config.error.relation_field_invalid_display_field': 'Het veld `{$field}` om te tonen bestaat niet.',
  'config.error.relation_field_invalid_search_field': 'Het veld `{$field}` om in te zoeken bestaat niet.',
  'config.error.relation_field_invalid_filter_field': 'Het veld `{$field}` om op te filteren bestaat niet.',
  'config.warning.missing_identifier_field':
    'Het onderdeel heeft geen veld `{$name}` om nieuwe bestanden naar te noemen. Zij krijgen een willekeurige naam. Voeg een veld `{$name}` toe, of zet `identifier_field` of `slug`.',
  'config.warning.slug_i18n_ineffective':
    'De optie `i18n` van `slug` doet niets. Zij werkt alleen bij `multiple_files`, `multiple_folders` of `multiple_root_folders`, waar elke taal een eigen bestand heeft.',
  'config.warning.i18n_not_configured':
    'De optie `i18n` staat aan, maar er zijn geen talen ingesteld. De optie doet dus niets.',
  'config.warning.conflicting_timezone_options':
    'Zowel `picker_utc` als `input_timezone` of `output_utc` is ingesteld. De nieuwe opties gaan voor. Haal `picker_utc` weg.',
  'config.schema_tip': 'De opbouw is na te kijken met het JSON-schema van Sveltia CMS. Zie {$link}.',
};
