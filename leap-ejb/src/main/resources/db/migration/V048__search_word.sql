-- Each word of what can be found: the beginning of a word is looked up in the primary key, never in the middle.
create table if not exists search_word (
    kind varchar(20) character set ascii collate ascii_bin not null,
    word varchar(40) collate utf8mb4_bin not null,
    title_key varchar(100) collate utf8mb4_bin not null,
    reference varchar(60) character set ascii collate ascii_bin not null,
    primary key (kind, word, title_key, reference),
    key search_word_reference (kind, reference)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
