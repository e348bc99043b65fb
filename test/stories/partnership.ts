import { buttonOn, lastOf } from '../world/cards.ts'
import type { Person } from '../world/people.ts'
import { ceri, odette, rhys, sam } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { world } from '../world/world.ts'

export const list = [
  'agency,organisation,serves,cps_area,post,title,name,email',
  'police,Example Constabulary,Avon and Somerset,,spoc,RASSO Detective Inspector,Sam Exemplar,sam@force.police.example',
  'police,Example Constabulary,,,lead,Strategic Lead,Leila Testerly,leila@force.police.example',
  'cps,CPS Example RASSO,Avon and Somerset,south-west,spoc,Unit Head,Rhys Pretend,rhys@cps.example',
  'isva,Example Light,Avon and Somerset,,spoc,ISVA manager,Ceri Invented,ceri@light.isva.example',
].join('\n')

/** A store with nothing in it, and one admin whom the configuration names. */
export const nothingYet = (env: Readonly<Record<string, string>> = {}) =>
  world({
    env: { LIAISON_DEMONSTRATION: 'no', LIAISON_FIRST_ADMINS: odette.aadObjectId, ...env },
  })

/** The first admin pastes the list and confirms what it would change. */
export const setUp = async (liaison: World) => {
  const difference = lastOf(await liaison.as(odette).says(`set up\n${list}`))
  const { verb, data } = buttonOn(difference, 'Confirm')
  await liaison.as(odette).presses(verb, data)
}

/** Somebody says hello, asks to join as what they are, and the admin confirms it. Answers the request's reference. */
export const joins = async (liaison: World, person: Person, as: string) => {
  await liaison.as(person).says('help')
  const asked = JSON.stringify(await liaison.as(person).says(`join ${as}, ${person.name}`))
  const [reference = ''] = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(asked) ?? []
  await liaison.settled()
  await liaison.as(odette).says(`confirm join ${reference}`)
  await liaison.settled()
  return reference
}

export const everybodyJoins = async (liaison: World) => {
  await joins(liaison, sam, 'Example Constabulary, investigator')
  await joins(liaison, rhys, 'CPS Example RASSO, prosecutor')
  await joins(liaison, ceri, 'Example Light, isva')
}

/** Three agencies with a SPOC each who has joined. */
export const partnership = async () => {
  const liaison = await nothingYet()
  await setUp(liaison)
  await everybodyJoins(liaison)
  return liaison
}
