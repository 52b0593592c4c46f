-- One name for one address, as ContactKey makes it.
update telling
set contact = left(sha2(regexp_replace(regexp_replace(lower(address), '[\\s,.()-]+', ''), '^([+]|00)44', '0'), 256), 40)
where contact = '' and address <> '';
