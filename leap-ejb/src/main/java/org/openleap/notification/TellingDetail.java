package org.openleap.notification;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One telling with everything that is needed to tell it.
 *
 * @param language language in which they want to be answered; empty for English
 * @param translation the words in that language; empty when there are none
 * @param prepared needs that a person says the words meet
 * @param preparable needs that a person can meet on this route by preparing the words
 * @param relay whether an organisation passes it on
 * @param textMessage what a text message about it says
 * @param alike how many of the last answers on this occasion said nearly the same in the same words
 * @param corrects id of the telling that this one puts right; 0 for none
 * @param lines what people did about it, oldest first
 */
public record TellingDetail(
        TellingSummary telling,
        String language,
        String translation,
        Set<String> prepared,
        Set<String> preparable,
        boolean relay,
        String textMessage,
        int alike,
        long corrects,
        List<TellingLine> lines,
        Set<TellingAction> actions)
        implements Serializable {
    public TellingDetail {
        prepared = Set.copyOf(prepared);
        preparable = Set.copyOf(preparable);
        lines = List.copyOf(lines);
        actions = actions.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(actions));
    }

    public boolean may(TellingAction action) {
        return actions.contains(action);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "TellingDetail[" + telling.id() + "]";
    }
}
