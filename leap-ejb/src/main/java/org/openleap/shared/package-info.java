/** The kernel that every component may use. It imports nothing of LEAP's own. */
@BusinessComponent
package org.openleap.shared;
