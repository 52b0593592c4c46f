-- Mails from before they kept their own words.
update outbox_mail m
    join telling t on t.id = m.telling_id
set m.address = t.address, m.subject_line = t.subject_line, m.body = t.body
where m.address = '';
