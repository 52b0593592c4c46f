package org.openleap.web.targets;

/** One target, as people read it. @param planned what it will be, empty while nothing is planned */
public record TargetRow(String href, String name, String about, String now, String planned) {}
