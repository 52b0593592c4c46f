package org.openleap.suggestion;

import org.openleap.identity.UserId;

/**
 * Something that is done, as it was shown.
 *
 * @param title in plain words, without personal data
 * @param service code, may be empty
 * @param owner whoever did it
 */
public record CompletedSuggestion(
        SuggestionReference reference, String title, String service, UserId owner, String change, String evidence) {}
