-- Wordings of before editions: each is an answer of its own, and belongs to the first edition.
update published_pair set number = id, edition = if(published_at is null, 0, 1) where number = 0;
