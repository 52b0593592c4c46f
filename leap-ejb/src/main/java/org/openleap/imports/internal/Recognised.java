package org.openleap.imports.internal;

import org.openleap.imports.ImportReading;

/**
 * How LEAP would read a file.
 *
 * @param mapping name of the saved mapping that fits; empty for a guess
 */
record Recognised(String mapping, ImportReading reading) {}
