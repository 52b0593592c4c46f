-- A reminder to staff is a mail, not a telling.
delete from telling where occasion = 'REVIEW_DUE';
