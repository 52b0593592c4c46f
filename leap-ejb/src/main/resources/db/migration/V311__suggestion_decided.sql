-- Figures of decisions are read from these alone: how long the decisions of a year took, and how many promises were taken back.
alter table suggestion
    add index if not exists suggestion_decided (decided_at, identified_at),
    add index if not exists suggestion_decision (decision, status);
