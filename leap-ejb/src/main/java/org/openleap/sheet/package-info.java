/**
 * Reads a file that somebody brings, CSV or Excel, as a table of text. What the columns mean is for others to say. Nothing in a
 * file is trusted: see security.md T20 and ADR 39.
 */
@BusinessComponent
package org.openleap.sheet;

import org.openleap.shared.BusinessComponent;
