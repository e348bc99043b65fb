interface Colours {
  readonly ground: string
  readonly raised: string
  readonly text: string
  readonly subtle: string
  readonly accent: string
  readonly good: string
  readonly warning: string
  readonly attention: string
  readonly line: string
}

const colours = {
  light: {
    ground: '#ffffff',
    raised: '#f5f5f5',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#237b4b',
    warning: '#835b00',
    attention: '#c4314b',
    line: '#d1d1d1',
  },
  dark: {
    ground: '#292929',
    raised: '#333333',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#a6a7dc',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#f9a0ac',
    line: '#666666',
  },
  contrast: {
    ground: '#000000',
    raised: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ff9a9a',
    line: '#ffffff',
  },
} as const satisfies Record<string, Colours>

const foreground = (colour: string, subtle = colour) => ({ default: colour, subtle })

const style = ({ text, subtle, accent, good, warning, attention }: Colours, backgroundColor: string) => ({
  backgroundColor,
  foregroundColors: {
    default: foreground(text, subtle),
    accent: foreground(accent),
    good: foreground(good),
    warning: foreground(warning),
    attention: foreground(attention),
  },
})

/** The sizes and spaces of a card in Teams. */
const hostConfig = (theme: Colours) => ({
  fontFamily: "'Segoe UI', system-ui, sans-serif",
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: theme.line },
  textBlock: { headingLevel: 4 },
  containerStyles: {
    default: style(theme, theme.ground),
    emphasis: style(theme, theme.raised),
    accent: style(theme, theme.raised),
    good: style(theme, theme.raised),
    warning: style(theme, theme.raised),
    attention: style(theme, theme.raised),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
})

/** What the page needs to look like Teams in one of its three themes. */
export const themes = Object.fromEntries(
  Object.entries(colours).map(([name, theme]) => [name, { colours: theme, hostConfig: hostConfig(theme) }]),
)
