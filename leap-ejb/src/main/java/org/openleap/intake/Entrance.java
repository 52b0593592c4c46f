package org.openleap.intake;

/**
 * What the public form knows before somebody begins to answer.
 *
 * @param service code, may be empty
 * @param channel code of the channel
 * @param origin what the item keeps of the link it came by
 */
public record Entrance(String service, String channel, String origin) {}
