/** The lists of the trust, its places and services, and their history, for those who look after them. */
package org.openleap.web.reference;
