-- Requests can be taken up, taken back and answered late; mails need no request any more. SQLite cannot change a CHECK:
-- the tables are made anew and filled with what there was.
CREATE TABLE aanvragen_nieuw (
  id INTEGER PRIMARY KEY,
  -- Id inside the signed form token: the same form can be accepted only once.
  token_id TEXT NOT NULL UNIQUE,
  -- Fingerprint of the request: tells a double click from a changed form.
  body_hash TEXT NOT NULL,
  referentie TEXT NOT NULL UNIQUE,
  regio TEXT NOT NULL,
  -- The request itself, as JSON; NULL once the visitor took it back.
  body TEXT,
  created_at INTEGER NOT NULL,
  -- Until when the desk promised an answer.
  antwoord_voor INTEGER NOT NULL,
  -- Set once, when the mails to the desk and the visitor were delivered; the purge counts from here.
  delivered_at INTEGER,
  opgepakt_op INTEGER,
  gesprek_op INTEGER,
  ingetrokken_op INTEGER,
  -- Reminders sent, and when the next is due (NULL: no more).
  herinnerd INTEGER NOT NULL DEFAULT 0,
  herinner_op INTEGER
) STRICT;
-- Older requests get no reminder; a week is what most desks promised.
INSERT INTO aanvragen_nieuw (id, token_id, body_hash, referentie, regio, body, created_at, antwoord_voor, delivered_at)
  SELECT id, token_id, body_hash, referentie, regio, body, created_at, created_at + 604800000, delivered_at FROM aanvragen;

CREATE TABLE berichten_nieuw (
  id INTEGER PRIMARY KEY,
  aanvraag_id INTEGER REFERENCES aanvragen_nieuw (id) ON DELETE CASCADE,
  -- Of the request, the referral or the follow-up; empty for the operator.
  referentie TEXT NOT NULL,
  soort TEXT NOT NULL,
  recipient TEXT NOT NULL,
  -- Stays the same over all attempts, so that a mail that arrives twice can be recognised.
  message_id TEXT NOT NULL UNIQUE,
  -- What the mail is made of, besides the request: JSON.
  inhoud TEXT,
  staat TEXT NOT NULL CHECK (staat IN ('wachtend', 'bezig', 'opnieuw', 'bezorgd', 'geparkeerd', 'vervallen')),
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL,
  -- While 'bezig': after this moment another worker may take over.
  lease_until INTEGER,
  -- Codes only, never an address or the text of the mail server.
  last_error TEXT,
  created_at INTEGER NOT NULL,
  bezorgd_op INTEGER
) STRICT;
INSERT INTO berichten_nieuw
    (id, aanvraag_id, referentie, soort, recipient, message_id, staat, attempts, next_at, lease_until, last_error, created_at, bezorgd_op)
  SELECT berichten.id, aanvraag_id, referentie, soort, recipient, message_id, staat, attempts, next_at, lease_until,
         last_error, created_at, CASE WHEN staat = 'bezorgd' THEN coalesce(delivered_at, created_at) END
  FROM berichten JOIN aanvragen ON aanvragen.id = aanvraag_id;

DROP TABLE berichten;
DROP TABLE aanvragen;
ALTER TABLE aanvragen_nieuw RENAME TO aanvragen;
ALTER TABLE berichten_nieuw RENAME TO berichten;
CREATE INDEX berichten_due ON berichten (staat, next_at);
CREATE INDEX berichten_aanvraag ON berichten (aanvraag_id);
CREATE INDEX aanvragen_delivered ON aanvragen (delivered_at);
CREATE INDEX aanvragen_herinner ON aanvragen (herinner_op);

-- Referrals that the client has not answered yet.
CREATE TABLE verwijzingen (
  id INTEGER PRIMARY KEY,
  token_id TEXT NOT NULL UNIQUE,
  body_hash TEXT NOT NULL,
  referentie TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

-- Visitors who want one mail after three months.
CREATE TABLE vervolgen (
  referentie TEXT PRIMARY KEY,
  email TEXT NOT NULL,
  regio TEXT NOT NULL,
  -- Version of the text that was agreed to, and when.
  tekst TEXT NOT NULL,
  gevraagd_op INTEGER NOT NULL,
  verstuurd_op INTEGER
) STRICT;

-- Counts for the report, without anything of one person.
CREATE TABLE tellingen (
  maand TEXT NOT NULL,
  regio TEXT NOT NULL,
  soort TEXT NOT NULL,
  detail TEXT NOT NULL,
  aantal INTEGER NOT NULL,
  PRIMARY KEY (maand, regio, soort, detail)
) STRICT;

-- Moments that the operator's monitor asks for.
CREATE TABLE stand (naam TEXT PRIMARY KEY, waarde INTEGER NOT NULL) STRICT;
