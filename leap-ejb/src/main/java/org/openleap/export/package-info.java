/**
 * Lists that leave LEAP as files: who took which list when, and why, and the one place that writes such files. A file reads
 * again, cell for cell, into what it was; no cell of it is a formula.
 */
@BusinessComponent(dependsOn = {"identity"})
package org.openleap.export;

import org.openleap.shared.BusinessComponent;
