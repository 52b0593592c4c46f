/** Pages about what trust and partners promise each other, and the activities that make promises due. */
package org.openleap.web.commitment;
