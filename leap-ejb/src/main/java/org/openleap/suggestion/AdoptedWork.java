package org.openleap.suggestion;

import java.time.LocalDate;
import org.openleap.identity.UserId;

/**
 * What was promised when a suggestion was adopted, and how far it is; for the action plan.
 *
 * @param title of the suggestion, in plain words
 * @param action what was promised
 * @param due the promised day
 * @param service code, may be empty
 * @param place code, may be empty
 * @param percent as reported last
 * @param news latest report on the work, may be empty
 * @param change what is different, once somebody said it is done
 * @param sentBack why a second person sent it back last, may be empty
 */
public record AdoptedWork(
        SuggestionReference reference,
        String title,
        String action,
        UserId owner,
        LocalDate due,
        String service,
        String place,
        int percent,
        String news,
        String change,
        String sentBack) {}
