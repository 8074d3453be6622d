/** The order of the cascade's layers: what comes later wins (CSS Cascading and Inheritance 5, §6.4). */
export const layerOrder = '@layer theme,base,components,utilities;'
