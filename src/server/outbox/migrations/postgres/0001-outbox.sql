-- The same tables as in SQLite after its second step; see there for what the columns mean. Times are milliseconds since 1970.

CREATE TABLE aanvragen (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  token_id TEXT NOT NULL UNIQUE,
  body_hash TEXT NOT NULL,
  referentie TEXT NOT NULL UNIQUE,
  regio TEXT NOT NULL,
  body TEXT,
  created_at BIGINT NOT NULL,
  antwoord_voor BIGINT NOT NULL,
  delivered_at BIGINT,
  opgepakt_op BIGINT,
  gesprek_op BIGINT,
  ingetrokken_op BIGINT,
  herinnerd BIGINT NOT NULL DEFAULT 0,
  herinner_op BIGINT
);

CREATE TABLE berichten (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  aanvraag_id BIGINT REFERENCES aanvragen (id) ON DELETE CASCADE,
  referentie TEXT NOT NULL,
  soort TEXT NOT NULL,
  recipient TEXT NOT NULL,
  message_id TEXT NOT NULL UNIQUE,
  inhoud TEXT,
  staat TEXT NOT NULL CHECK (staat IN ('wachtend', 'bezig', 'opnieuw', 'bezorgd', 'geparkeerd', 'vervallen')),
  attempts BIGINT NOT NULL DEFAULT 0,
  next_at BIGINT NOT NULL,
  lease_until BIGINT,
  last_error TEXT,
  created_at BIGINT NOT NULL,
  bezorgd_op BIGINT
);

CREATE INDEX berichten_due ON berichten (staat, next_at);

CREATE INDEX berichten_aanvraag ON berichten (aanvraag_id);

CREATE INDEX aanvragen_delivered ON aanvragen (delivered_at);

CREATE INDEX aanvragen_herinner ON aanvragen (herinner_op);

CREATE TABLE verwijzingen (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  token_id TEXT NOT NULL UNIQUE,
  body_hash TEXT NOT NULL,
  referentie TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE vervolgen (
  referentie TEXT PRIMARY KEY,
  email TEXT NOT NULL,
  regio TEXT NOT NULL,
  tekst TEXT NOT NULL,
  gevraagd_op BIGINT NOT NULL,
  verstuurd_op BIGINT
);

CREATE TABLE tellingen (
  maand TEXT NOT NULL,
  regio TEXT NOT NULL,
  soort TEXT NOT NULL,
  detail TEXT NOT NULL,
  aantal BIGINT NOT NULL,
  PRIMARY KEY (maand, regio, soort, detail)
);

CREATE TABLE stand (naam TEXT PRIMARY KEY, waarde BIGINT NOT NULL);
