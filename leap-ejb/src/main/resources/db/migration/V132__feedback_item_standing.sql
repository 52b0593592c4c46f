update feedback_item
set standing_suggestions = (select count(*) from suggestion where suggestion.item = feedback_item.reference);
