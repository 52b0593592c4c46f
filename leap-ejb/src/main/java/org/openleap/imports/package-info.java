/**
 * Brings what people said elsewhere into the register: a CSV or Excel file is uploaded, its columns are matched with what an
 * item is made of, a person looks at how LEAP reads it, and its rows become items in the background. The same answer never
 * becomes a second item, a row that becomes none has a reason, and an import can be undone while nobody has worked on it.
 */
@BusinessComponent(dependsOn = {"identity", "reference", "feedback", "sheet"})
package org.openleap.imports;

import org.openleap.shared.BusinessComponent;
