-- Why a second person sent a decision or a completion back last; the one who has to work on it again reads it.
alter table suggestion add column if not exists sent_back varchar(1000) not null default '';
