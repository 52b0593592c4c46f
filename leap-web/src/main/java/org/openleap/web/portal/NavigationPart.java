package org.openleap.web.portal;

import java.util.List;

/** One part of the menu with the places of it that a person may open, at least one. */
public record NavigationPart(NavigationGroup group, List<NavigationEntry> entries) {}
