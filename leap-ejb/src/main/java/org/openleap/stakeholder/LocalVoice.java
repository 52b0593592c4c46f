package org.openleap.stakeholder;

import java.io.Serializable;

/**
 * The independent body that listens to people in an area, as everybody may know it.
 *
 * @param website empty when nobody has entered one
 * @param email of the body itself, empty when nobody has entered one
 * @param phone of the body itself, empty when nobody has entered one
 */
public record LocalVoice(String name, String website, String email, String phone) implements Serializable {}
