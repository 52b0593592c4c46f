insert ignore into insight_feed (id, position) values (1, 0);
