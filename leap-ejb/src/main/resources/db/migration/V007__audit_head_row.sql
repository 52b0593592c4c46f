insert ignore into audit_head (id, position, event_id, mac) values (1, 0, 0, repeat('0', 64));
