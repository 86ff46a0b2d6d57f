import type { Phrase } from '../say/phrase';

/** One sentence or two for each stable error code: what happened and what to do about it. */
export const problem = {
  'problem.session-missing': 'You are not signed in. Sign in to go on.',
  'problem.session-expired': 'Your session has ended. Sign in again to go on.',
  'problem.sign-in-refused':
    'These details do not fit together. Check the organisation, the e-mail address and the password.',
  'problem.throttled': 'There were too many attempts. Wait a few minutes and try again.',
  'problem.second-factor-refused': 'This code or key was not accepted. Try again with a new code.',
  'problem.second-factor-demanded':
    'Your organisation asks for a second factor. Set one up to go on.',
  'problem.password-too-weak':
    'This password is too easy to guess. Take a longer one, for instance four or five words that have nothing to do with each other.',
  'problem.password-wrong': 'Your current password is not right.',
  'problem.passkey-cancelled': 'The passkey was not used. Try again, or choose another way.',
  'problem.passkey-unsupported': 'This browser cannot use passkeys. Choose another way.',
  'problem.link-invalid': 'This link is no longer valid. Ask whoever sent it for a new one.',
  'problem.founding-closed': 'An organisation has already been created here. Sign in instead.',
  'problem.founding-code-wrong':
    'This is not the code from the terminal. Check it there and type it again.',
  'problem.request-invalid':
    'Something in this form is not right. Check the fields that are marked.',
  'problem.not-allowed': 'Your role does not allow this.',
  'problem.not-found': 'What you are looking for does not exist, or you may not see it.',
  'problem.precondition-required': 'This page is out of date. Reload it and try again.',
  'problem.stale-revision':
    'Somebody else has changed this in the meantime. Look at their version first.',
  'problem.idempotency-conflict':
    'The same request was sent before with other content. Reload the page and try again.',
  'problem.request-timeout':
    'This request took too long to arrive. Check your connection and try again.',
  'problem.headers-too-large':
    'Your browser sends too much along. Clear the cookies of this site and sign in again.',
  'problem.too-large': 'This file is too large.',
  'problem.type-refused': 'Files of this kind are not accepted.',
  'problem.texts-missing':
    'The descriptions of the safeguards could not be fetched. The codes and scores are right all the same.',
  'problem.unit-does-not-assess':
    'This unit groups others and provides nothing here, so there is nothing to score. Choose a unit below it.',
  'problem.unit-archived':
    'This unit was archived by that day. Choose another day or another unit.',
  'problem.unit-not-there-yet': 'This unit did not exist yet on that day. Choose a later day.',
  'problem.date-in-future':
    'An answer cannot hold from a day that has not come yet. Choose today or an earlier day.',
  'problem.revision-not-live':
    'This was corrected or taken back already. Reload the page to see by whom.',
  'problem.provider-is-unit': 'A unit cannot be its own provider. Choose another unit.',
  'problem.file-empty': 'This file is empty. Choose another one.',
  'problem.file-name-misleads':
    'The name of this file promises another kind of content than it has. Check it and rename it.',
  'problem.tree-cycle':
    'A unit cannot lie below itself or below a unit that lies below it. Choose another place.',
  'problem.tree-parent-missing':
    'The unit above it does not exist yet on that day. Choose a later day or another unit.',
  'problem.tree-parent-archived':
    'The unit above it is archived on that day. Choose another unit or another day.',
  'problem.tree-children-active':
    'There are units below it that are not archived. Move or archive those first.',
  'problem.tree-root-immovable': 'The top of the organisation cannot be moved or archived.',
  'problem.unit-begins-in-future':
    'A unit cannot begin on a day that has not come yet. Choose today or an earlier day.',
  'problem.first-version':
    'The beginning of a unit cannot be corrected or undone. Change it from a later day, or archive it.',
  'problem.classification-in-the-future':
    'A decision cannot hold from a day that has not come yet. Choose today or an earlier day.',
  'problem.classification-law-not-in-force':
    'The law did not hold yet on that day. Choose a later day.',
  'problem.classification-class-not-fitting':
    'This class does not go with this outcome. Choose the class that the decision names.',
  'problem.classification-reason-missing': 'The decision is not what the rules come to. Say why.',
  'problem.classification-review-not-later':
    'The review must come after the day from which the decision holds.',
  'problem.entity-not-classified':
    'This entity has not been classified yet. Do that first: its duties follow from it.',
  'problem.duty-in-the-future':
    'A state cannot hold from a day that has not come yet. Choose today or an earlier day.',
  'problem.duty-not-in-force': 'This duty did not hold yet on that day. Choose a later day.',
  'problem.duty-reason-missing': 'Say why this duty does not apply.',
  'problem.duty-review-not-later': 'The review must come after the day from which the state holds.',
  'problem.duty-milestone-unknown': 'This milestone does not belong to the duty.',
  'problem.duty-milestone-in-the-future':
    'A milestone cannot have been reached on a day that has not come yet.',
  'problem.duty-own-evidence-missing':
    'The safeguards do not cover this duty entirely. Attach evidence of the duty itself before you call it met.',
  'problem.duty-members-missing':
    'Nobody is known of the management body yet, so this duty cannot be called met.',
  'problem.duty-training-incomplete':
    'Not every serving member has been trained, so this duty cannot be called met.',
  'problem.duty-route-missing':
    'Choose the route of the conformity assessment before you call this duty met.',
  'problem.duty-owner-unknown':
    'This person is not known here, or was shut out. Choose somebody else.',
  'problem.group-unknown': 'This framework has no such implementation group. Choose another group.',
  'problem.mandate-until-before-from':
    'The mandate ends before it begins. Choose a later last day.',
  'problem.training-in-the-future': 'A training is recorded after it was followed.',
  'problem.correction-wrong-stage': 'This step cannot be taken at this stage.',
  'problem.correction-in-the-future': 'A step cannot have been taken on a day yet to come.',
  'problem.correction-before-last-step':
    'This day lies before the last step. Choose that day or a later one.',
  'problem.correction-finding-missing': 'Describe what was found.',
  'problem.correction-duty-unknown': 'There is no such duty. Choose another one, or none.',
  'problem.correction-measure-missing': 'Describe what will be done.',
  'problem.correction-owner-missing': 'Choose who is responsible.',
  'problem.correction-due-date-missing': 'Choose by when it must be done.',
  'problem.correction-due-before-finding': 'The due date lies before the finding.',
  'problem.correction-retest-before-carried-out': 'The test cannot come before the work is done.',
  'problem.correction-retest-missing': 'Close only after a test that passed.',
  'problem.correction-reason-missing': 'Give a reason.',
  'problem.registration-not-owed':
    'This registration does not apply to this entity. Check its classification.',
  'problem.registration-in-the-future': 'This day is yet to come. Choose today or an earlier day.',
  'problem.registration-before-the-last':
    'This day lies before the last change. Choose that day or a later one.',
  'problem.registration-nothing-changes': 'Nothing has changed.',
  'problem.registration-incomplete': 'Some details are missing. Fill them in before they are sent.',
  'problem.registration-revision-unknown': 'These details were not recorded here.',
  'problem.registration-sent-before':
    'The details cannot have been sent before they were so. Choose a later day.',
  'problem.registration-already-sent': 'These details were sent already.',
  'problem.registration-unknown-field': 'This registration does not ask for that.',
  'problem.registration-no-address-range':
    'Give IP addresses or ranges, one to a line, such as 193.191.0.0/16.',
  'problem.registration-no-email': 'This is not an e-mail address.',
  'problem.registration-no-member-state':
    'Give member states as codes of two letters, such as BE, NL.',
  'problem.crosswalk-reason-missing': 'Say why the link changes.',
  'problem.crosswalk-nothing-changes': 'The link is like that already.',
  'problem.still-counting':
    'The previous question of this kind is still being worked out. Try again in a few seconds.',
  'problem.record-not-sealed':
    'This has not been sealed yet. Sealing takes a few seconds: try again.',
  'problem.record-witness-refused':
    'This text is no checkpoint that this organisation has signed. Paste the whole text, from the first line to the last.',
  'problem.nothing-weighs': 'No control would count any more. Give at least one of them a weight.',
  'problem.nothing-to-change': 'Nothing is different from what it was. Change something first.',
  'problem.email-taken':
    'Somebody of this organisation already has this e-mail address. Choose another one.',
  'problem.person-deactivated': 'This person is shut out. Let this person in again first.',
  'problem.last-administrator':
    'This is the last administrator who can sign in. Make somebody else administrator first.',
  'problem.grant-held': 'This person has this role on this unit already.',
  'problem.unit-missing': 'This unit does not exist, or you may not see it. Choose another one.',
  'problem.import-columns-wrong':
    'The first row does not name the expected columns. Take an export as the example.',
  'problem.import-unreadable':
    'This file cannot be read as a table. Save it as CSV (UTF-8) or XLSX and try again.',
  'problem.idempotency-key-required': 'This page is out of date. Reload it and try again.',
  'problem.request-malformed':
    'The server could not read this request. Reload the page and try again.',
  'problem.request-forged': 'This request did not come from this page. Reload it and try again.',
  'problem.slug-taken': 'Another organisation already has this short name. Choose another one.',
  'problem.proof-demanded': 'Prove first that it is you: type your password again.',
  'problem.last-second-factor':
    'Your organisation asks for a second factor. Set up another one before you remove this one.',
  'problem.second-factor-not-awaited': 'No second factor is asked for now. Sign in again.',
  'problem.second-factor-none': 'This person has no second factor to take away.',
  'problem.own-second-factors':
    'You remove your own second factors one by one, from your profile. If you have lost them, ask another administrator.',
  'problem.second-factor-missing': 'Set up a second factor first.',
  'problem.in-the-past': 'This day has passed. Choose a later one.',
  'problem.contact-person-missing': 'This person is not, or no longer, active here.',
  'problem.money-refused': 'The rules of the books refuse this.',
  'problem.incident-refused': 'The rules of the register refuse this.',
  'problem.incident-entity-missing': 'Only a legal entity that you report for can be involved.',
  'problem.service-cycle':
    'These services would need one another in a circle, so none could come back first.',
  'problem.service-need-missing': 'Something that this service needs is not there any more.',
  'problem.service-needed': 'Other services need this one. Change those first.',
  'problem.recovery-in-future': 'That moment has not come yet. Plan it instead.',
  'problem.recovery-plan-too-early': 'A plan cannot lie before the moment at which it was made.',
  'problem.recovery-state-missing': 'Say first how the service stands.',
  'problem.recovery-service-missing':
    'This service does not stand on the register any more. Choose another one.',
  'problem.recovery-entry-not-live': 'This entry was withdrawn already. Reload the page.',
  'problem.status-changed-since-preview':
    'What would be published has changed since the preview. Look at it again.',
  'problem.status-not-published': 'Nothing is published now.',
  'problem.status-service-not-publishable':
    'One of these services has no texts for the public in both languages, or the incident did not touch it.',
  'problem.unavailable': 'The service cannot answer at the moment. Try again in a minute.',
  'problem.internal':
    'Something went wrong on our side. Try again; if it keeps happening, report the number below.',
  'problem.offline': 'There is no connection. Check your network; what you entered is kept.',
  'problem.unreadable': 'The answer of the server could not be read. Reload the page.',
  'problem.reference': 'Number for the helpdesk: {id}',
} as const satisfies Record<string, Phrase>;
