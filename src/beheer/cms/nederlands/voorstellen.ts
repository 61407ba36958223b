/** Texts of the CMS about proposals: their states, judging them, and what becomes of them. */
export const VOORSTELLEN: Record<string, string> = {
  editorial_workflow: 'Voorstellen',
  viewing_editorial_workflow:
    'U bekijkt nu de voorstellen. Concept: {$draft}. Wacht op goedkeuring: {$review}. Klaar om te publiceren: {$ready}. Wordt verwijderd: {$deletion}.',
  viewing_open_authoring_workflow:
    'U bekijkt nu de voorstellen. Concept: {$draft}. Wacht op goedkeuring: {$review}. Wordt verwijderd: {$deletion}.',
  'status.in_review': 'Wacht op goedkeuring',
  'status.ready': 'Klaar om te publiceren',
  'status.pending_deletion': 'Wordt verwijderd',
  'status.deploying': 'Komt op de website',
  'workflow.unpublished_entries': 'Voorstellen',
  'workflow.published_entries': 'Op de website',
  'workflow.no_entries': 'Geen voorstellen.',
  'workflow.entry_status_value': 'Stand: {$status}',
  'workflow.change_entry_status': 'Stand van het voorstel wijzigen',
  'workflow.changing_status': 'Stand wordt gewijzigd…',
  'workflow.updating_status': 'Stand wordt gewijzigd…',
  'workflow.status_updated': 'Stand gewijzigd.',
  'workflow.status_change_failed': 'De stand kon niet worden gewijzigd. Probeer het opnieuw.',
  'workflow.status_change_blocked': 'Er zitten fouten in. Verbeter die voordat u de stand wijzigt.',
  'workflow.drag_entry': 'Sleep om de stand te wijzigen',
  'workflow.send_for_review': 'Goedkeuring vragen',
  'workflow.confirm_sending_for_review':
    'Uw wijziging is opgeslagen als voorstel. Wilt u nu om goedkeuring vragen? Een collega leest het dan en kan het publiceren.',
  'workflow.publish_entry': 'Publiceren',
  'workflow.publishing_entry': 'Het voorstel wordt gepubliceerd…',
  'workflow.entry_published': 'Gepubliceerd.',
  'workflow.publishing_entry_failed':
    'Publiceren is niet gelukt. Misschien moet eerst een collega het voorstel goedkeuren.',
  'workflow.publish_blocked': 'Er zitten fouten in. Verbeter die voordat u publiceert.',
  'workflow.confirm_publishing_entry':
    'Weet u zeker dat u dit wilt publiceren? Uw wijziging komt dan op de website.',
  'workflow.discard_changes': 'Voorstel weggooien',
  'workflow.discarding_changes': 'Het voorstel wordt weggegooid…',
  'workflow.changes_discarded':
    '.input {$count :integer} .match $count one {{Voorstel weggegooid.}} * {{{$count} voorstellen weggegooid.}}',
  'workflow.confirm_discarding_entry_changes':
    'Weet u zeker dat u dit voorstel wilt weggooien? Op de website verandert niets.',
  'workflow.confirm_deleting_published_entry':
    'Weet u zeker dat u dit item wilt verwijderen? Het verdwijnt pas van de website als dat is goedgekeurd en gepubliceerd. Tot dan staat het in de lijst bij “Wordt verwijderd”.',
  'workflow.confirm_deleting_unpublished_entry':
    'Dit item staat nog niet op de website. Verwijdert u het? Dan bent u het helemaal kwijt.',
  'workflow.deleting_unpublished_note_all':
    '.input {$count :integer} .match $count one {{Uw voorstel hiervoor gaat ook weg. Wat al op de website staat, blijft staan.}} * {{Uw voorstellen hiervoor gaan ook weg. Wat al op de website staat, blijft staan.}}',
  'workflow.deleting_unpublished_note_some':
    '.input {$count :integer} .match $count one {{Bij een ervan hoort een voorstel. Dat gaat ook weg. Wat al op de website staat, blijft staan.}} * {{Bij {$count} ervan hoort een voorstel. Die gaan ook weg. Wat al op de website staat, blijft staan.}}',
  'workflow.confirm_cancelling_deletion':
    'Weet u zeker dat u dit niet meer wilt verwijderen? Het blijft op de website.',
  'workflow.confirm_completing_deletion':
    'Weet u zeker dat u dit item wilt verwijderen? Het verdwijnt meteen.',
  'workflow.cancel_deletion': 'Toch niet verwijderen',
  'workflow.cancelling_deletion': 'Verwijderen wordt gestopt…',
  'workflow.deletion_cancelled': 'Dit wordt niet verwijderd.',
  'workflow.cancelling_deletion_failed': 'Verwijderen stoppen is niet gelukt. Probeer het opnieuw.',
  'workflow.deletion_pending':
    '.input {$count :integer} .match $count one {{Voorstel gemaakt om dit item te verwijderen.}} * {{Voorstel gemaakt om {$count} items te verwijderen.}}',
  'workflow.deploying_deletion': 'Verwijderen',
  'deploy_preview.building': 'Het voorbeeld wordt nog gemaakt.',
  'deploy_preview.failed': 'Het voorbeeld kon niet worden gemaakt.',
  'deploy_preview.checking': 'Kijken of er een voorbeeld is…',
  'deploy_preview.check_again': 'Kijken of er een voorbeeld is',
  'deploy_preview.awaiting': 'Kijken of er een voorbeeld is',
  'deploy_preview.short.building': 'Wordt gemaakt…',
  'deploy_preview.short.failed': 'Niet gelukt',
  'open_authoring.fork_repository': 'Eigen kopie van het project maken',
  'open_authoring.fork': 'Kopie maken',
  'open_authoring.confirm_forking_repository':
    'Om iets voor te stellen in “{$repo}” hebt u een eigen kopie van het project nodig. Uw wijzigingen komen in die kopie. Een beheerder kijkt ze na voordat ze op de website komen.',
  'open_authoring.fork_declined': 'Om iets voor te stellen hebt u een eigen kopie van het project nodig.',
  'open_authoring.fork_failed': 'Een kopie maken van “{$repo}” is niet gelukt.',
  'open_authoring.permission_check_failed':
    'Of u bij het project “{$repo}” mag, is niet te zien. Probeer het zo opnieuw.',
  'open_authoring.forking_disabled':
    'Van het project “{$repo}” mag u geen kopie maken. Vraag de beheerder om hulp.',
  'open_authoring.invitation_pending':
    'U bent uitgenodigd voor het project “{$repo}”. Neem dat aan op GitHub en log daarna opnieuw in.',
  'open_authoring.private_repo_scope_required':
    'Met deze sleutel kunt u het project “{$repo}” niet lezen. Vraag de beheerder om hulp.',
  'open_authoring.publish_unsupported':
    'Alleen een beheerder kan publiceren. Vraag om goedkeuring, dan kijkt iemand ernaar.',
  'open_authoring.direct_commit_unsupported':
    'Dit kunt u niet meteen wijzigen. U kunt alleen iets voorstellen.',
  'open_authoring.contributing_via_fork':
    'Uw wijzigingen komen in uw kopie van het project op “{$repo}”. Een beheerder kijkt ze na voordat ze op de website komen.',
  'open_authoring.view_fork': 'Kopie bekijken',
};
