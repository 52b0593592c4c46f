package org.openleap.feedback;

/**
 * Where an item stands and where it came from, without a word of what was said.
 *
 * @param id ascending in the order the items came
 * @param channel code
 * @param service code, empty when not known
 * @param place code, empty when not known
 */
public record ItemStanding(
        long id, FeedbackReference reference, FeedbackStatus status, String channel, String service, String place) {}
