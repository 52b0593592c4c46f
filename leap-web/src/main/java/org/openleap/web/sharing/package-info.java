/** The portals of partners and of Healthwatch, and what the staff decide about sharing. */
package org.openleap.web.sharing;
