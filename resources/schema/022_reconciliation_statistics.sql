-- Before each comparison the list is looked at, so that a plan for a handful of rows is never used for a million. How many
-- there are is all that matters for that, and a small sample tells it.
alter table halfday.listed_charges alter run set statistics 1, alter charge_id set statistics 10;
