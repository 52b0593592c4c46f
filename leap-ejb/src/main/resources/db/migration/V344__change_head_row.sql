insert ignore into change_head (id, position, last, cut_at) values (1, 0, 0, 0);
