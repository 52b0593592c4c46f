insert ignore into pair_author (pair_id, author) select id, drafted_by from published_pair;
