/** Texts of the CMS until an editor sees content: signing in, finding the project, reading it. */
export const AANMELDEN: Record<string, string> = {
  welcome_message: 'Welkom. {$name}.',
  loading_cms_config: 'De formulieren worden geladen…',
  loading_site_data: 'De inhoud wordt geladen…',
  loading_site_data_error: 'De inhoud kon niet worden geladen.',
  authorizing: 'U wordt aangemeld…',
  sign_in_using_access_token: 'Inloggen met een sleutel',
  sign_in_using_access_token_description:
    'Vul hieronder uw sleutel in. De sleutel moet de inhoud van het project mogen lezen en wijzigen.',
  sign_in_using_access_token_workflow_note:
    'De sleutel moet ook voorstellen mogen lezen en maken (pull requests).',
  sign_in_using_access_token_link: 'U maakt een sleutel op de <a>pagina met instellingen van {$service}</a>.',
  personal_access_token: 'Uw sleutel',
  sign_in_with_link: 'Inloggen met een link',
  sign_in_with_link_confirmation:
    'Met deze link logt u in als {$account} op {$service}. De instellingen komen mee van het andere apparaat. Ga alleen verder als u de link zelf maakte.',
  sign_in_with_mobile: 'Inloggen met uw mobiel',
  sign_in_with_mobile_instruction:
    'Scan de code hieronder met uw telefoon of tablet. U logt dan zonder wachtwoord in. Uw instellingen gaan mee.',
  work_with_local_repo: 'Werken met de werkkopie op deze computer',
  work_with_local_repo_description: 'Kies de map van het project “{$repo}” als daarom wordt gevraagd.',
  work_with_local_repo_description_no_repo: 'Kies de map van het project als daarom wordt gevraagd.',
  working_with_local_repo: 'U werkt met de werkkopie op deze computer',
  work_with_test_repo: 'Werken met een proefproject',
  working_with_test_repo: 'U werkt met een proefproject',
  'local_workflow.unsupported_browser':
    'Uw browser kan niet met een map op deze computer werken. Gebruik Chrome of Edge.',
  'local_workflow.disabled':
    'Uw browser mag niet met een map op deze computer werken. <a>Zo zet u dat aan</a>.',
  'sign_in_error.not_project_root': 'Dit is niet de map van het project. Kies een andere map.',
  'sign_in_error.picker_dismissed': 'Er is geen map gekozen. Probeer het opnieuw.',
  'sign_in_error.authentication_aborted': 'Het inloggen is afgebroken. Probeer het opnieuw.',
  'sign_in_error.invalid_token': 'Deze sleutel klopt niet. Kijk de sleutel na en probeer het opnieuw.',
  'sign_in_error.UNSUPPORTED_BACKEND': 'Op deze git-host kunt u zo niet inloggen.',
  'sign_in_error.UNSUPPORTED_DOMAIN': 'Vanaf dit adres kunt u niet inloggen.',
  'sign_in_error.MISCONFIGURED_CLIENT':
    'Inloggen kan niet: de site is niet goed ingesteld. Meld dit aan de beheerder van de site.',
  'sign_in_error.AUTH_CODE_REQUEST_FAILED': 'Het inloggen is mislukt. Probeer het later opnieuw.',
  'sign_in_error.CSRF_DETECTED': 'Het inloggen is gestopt, omdat het niet veilig was. Probeer het opnieuw.',
  'sign_in_error.TOKEN_REQUEST_FAILED': 'Er kwam geen sleutel. Probeer het later opnieuw.',
  'sign_in_error.TOKEN_REFRESH_FAILED': 'De sleutel kon niet worden vernieuwd. Probeer het later opnieuw.',
  'sign_in_error.MALFORMED_RESPONSE':
    'De git-host gaf een antwoord dat niet te lezen is. Probeer het later opnieuw.',
  backend_unsupported_version:
    'Nodig is {$name} {$version} of nieuwer. Meld dit aan de beheerder van de site.',
  repository_no_access: 'U hebt geen toegang tot het project “{$repo}”.',
  repository_not_found: 'Het project “{$repo}” bestaat niet.',
  repository_empty: 'Het project “{$repo}” is leeg.',
  branch_not_found:
    'Het project “{$repo}” heeft geen tak “{$branch}”. Meld dit aan de beheerder van de site.',
  entry_parse_errors:
    '.input {$count :integer} .match $count one {{Eén bestand is niet te lezen. Meld dit aan de beheerder van de site.}} * {{{$count} bestanden zijn niet te lezen. Meld dit aan de beheerder van de site.}}',
  'backend_status.minor_incident': '{$service} heeft een kleine storing. Opslaan kan langer duren.',
  'backend_status.major_incident': '{$service} heeft een grote storing. Wacht tot die voorbij is.',
  'prefs.error.permission_denied':
    'Deze browser mag niets bewaren. Sta dat toe bij de instellingen van uw browser en probeer het opnieuw.',
};
