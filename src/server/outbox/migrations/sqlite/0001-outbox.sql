-- Accepted requests, and the mails that each of them still has to send. Times are milliseconds since 1970.
CREATE TABLE aanvragen (
  id INTEGER PRIMARY KEY,
  -- Id inside the signed form token: the same form can be accepted only once.
  token_id TEXT NOT NULL UNIQUE,
  -- Fingerprint of the request: tells a double click from a changed form.
  body_hash TEXT NOT NULL,
  referentie TEXT NOT NULL UNIQUE,
  regio TEXT NOT NULL,
  -- The request itself, as JSON.
  body TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  -- Set when the last of its mails was delivered; the purge counts from here.
  delivered_at INTEGER
) STRICT;

CREATE TABLE berichten (
  id INTEGER PRIMARY KEY,
  aanvraag_id INTEGER NOT NULL REFERENCES aanvragen (id) ON DELETE CASCADE,
  soort TEXT NOT NULL CHECK (soort IN ('loket', 'bevestiging')),
  recipient TEXT NOT NULL,
  -- Stays the same over all attempts, so that a mail that arrives twice can be recognised.
  message_id TEXT NOT NULL UNIQUE,
  staat TEXT NOT NULL CHECK (staat IN ('wachtend', 'bezig', 'opnieuw', 'bezorgd', 'geparkeerd')),
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL,
  -- While 'bezig': after this moment another worker may take over.
  lease_until INTEGER,
  -- Codes only, never an address or the text of the mail server.
  last_error TEXT,
  UNIQUE (aanvraag_id, soort)
) STRICT;

CREATE INDEX berichten_due ON berichten (staat, next_at);
CREATE INDEX aanvragen_delivered ON aanvragen (delivered_at);
