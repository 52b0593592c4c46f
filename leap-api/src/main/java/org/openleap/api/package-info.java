/** The REST API. */
package org.openleap.api;
