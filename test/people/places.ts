import { placeBookOf } from '../../bot/directory/place-book.ts'
import { loadGazetteer } from '../../bot/places/load.ts'
import { createResolver } from '../../bot/places/resolve.ts'

const gazetteer = loadGazetteer()

/** The places that Liaison ships, read once. */
export const places = placeBookOf(gazetteer)
export const resolve = createResolver(gazetteer)
