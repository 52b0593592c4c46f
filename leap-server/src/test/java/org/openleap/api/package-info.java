/** What a client of the API gets from the whole running system. */
package org.openleap.api;
