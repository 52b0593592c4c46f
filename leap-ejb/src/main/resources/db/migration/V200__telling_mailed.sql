-- E-mails that waited in the outbox are approved now; a call or a letter that was noted by a person is told.
update telling
set status = case when status = 'DUE' then 'APPROVED' else 'TOLD' end
where (status = 'DUE' and route = 'EMAIL' and relay = '')
    or (status = 'DELIVERED' and route = 'PHONE' and note <> '');
