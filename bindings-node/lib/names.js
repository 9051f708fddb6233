'use strict';

/** `order_kind` as `orderKind`. */
function camel(name) {
  return name.replace(/(?<=.)_(.)/gu, (_, letter) => letter.toUpperCase());
}

module.exports = { camel };
