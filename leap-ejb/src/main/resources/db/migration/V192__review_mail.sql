-- A reminder to staff is a mail, not a telling.
delete m from outbox_mail m join telling t on t.id = m.telling_id where t.occasion = 'REVIEW_DUE';
