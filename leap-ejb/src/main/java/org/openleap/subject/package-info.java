/**
 * What people may ask about their own data: to see it, to have it put right, to have it erased, to object, to complain. Each
 * request is logged with its clock; somebody's data is looked for and read only inside one.
 */
@BusinessComponent(dependsOn = {"audit", "identity", "privacy", "reference", "retention"})
package org.openleap.subject;

import org.openleap.shared.BusinessComponent;
