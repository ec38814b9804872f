import { lazy, Suspense, useEffect } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import { ADDRESS } from './addresses.ts';
import css from './app.module.css';
import { Guard } from './guard.tsx';
import { useInStep } from './local/use-in-step.ts';
import { useSeason, useSettings } from './local/use-rows.ts';
import { Start } from './pages/start/start.tsx';
import { Today } from './pages/today/today.tsx';
import { Announcer } from './ui/announce.tsx';
import { Icon, type IconName } from './ui/icon.tsx';
import ui from './ui/ui.module.css';
import { UndoBar } from './undo-bar.tsx';
import { UpdateBanner } from './update-banner.tsx';
import { Speaker, useWords } from './words/use-words.tsx';

const PlanPage = lazy(async () => ({ default: (await import('./pages/plan/plan.tsx')).PlanPage }));
const SessionPage = lazy(async () => ({ default: (await import('./pages/session/session.tsx')).SessionPage }));
const ExercisesPage = lazy(async () => ({ default: (await import('./pages/exercises/exercises.tsx')).ExercisesPage }));
const ExercisePage = lazy(async () => ({ default: (await import('./pages/exercises/exercise.tsx')).ExercisePage }));
const EvidencePage = lazy(async () => ({ default: (await import('./pages/evidence/evidence.tsx')).EvidencePage }));
const RulePage = lazy(async () => ({ default: (await import('./pages/evidence/rule.tsx')).RulePage }));
const ProgressPage = lazy(async () => ({ default: (await import('./pages/progress/progress.tsx')).ProgressPage }));
const SettingsPage = lazy(async () => ({ default: (await import('./pages/settings/settings.tsx')).SettingsPage }));
const AccountPage = lazy(async () => ({ default: (await import('./pages/account/account.tsx')).AccountPage }));
const WelcomePage = lazy(async () => ({ default: (await import('./pages/account/welcome.tsx')).WelcomePage }));
const SyncNote = lazy(async () => ({ default: (await import('./sync-note.tsx')).SyncNote }));
const PrintPage = lazy(async () => ({ default: (await import('./pages/print/print.tsx')).PrintPage }));

/** The whole app. */
export function App() {
  return (
    <Speaker>
      <Guard>
        <Announcer>
          <Shell />
        </Announcer>
      </Guard>
    </Speaker>
  );
}

const MENU = ['today', 'plan', 'exercises', 'progress', 'evidence', 'settings'] as const satisfies readonly IconName[];

function Shell() {
  const words = useWords();
  const { theme } = useSettings();
  const [address] = useLocation();
  const account = useInStep();
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(() => {
    scrollTo(0, 0);
  }, [address]);
  // The session has the whole screen: nothing to hit by mistake with one thumb.
  const alone = address.startsWith('/session/');
  return (
    <div className={alone ? undefined : css.shell}>
      <a className={css.skip} href="#page">
        {words.app.skip}
      </a>
      {!alone && (
        <nav className={css.nav} aria-label={words.app.menu}>
          <span className={css.brand}>
            <img src="/icon.svg" alt="" width="32" height="32" />
            Ironstride
          </span>
          {MENU.map((name) => (
            <Link key={name} href={ADDRESS[name]} aria-current={address.startsWith(ADDRESS[name]) ? 'page' : undefined}>
              <Icon name={name} />
              {words.app[name]}
            </Link>
          ))}
        </nav>
      )}
      <main id="page" tabIndex={-1}>
        {account && !alone && address !== ADDRESS.account && (
          <Suspense>
            <SyncNote />
          </Suspense>
        )}
        <Suspense fallback={<p className={ui.page}>{words.app.loading}</p>}>
          <Switch>
            <Route path={ADDRESS.home} component={Home} />
            <Route path={ADDRESS.start} component={Start} />
            <Route path={ADDRESS.today} component={Today} />
            <Route path="/plan/:view?" component={PlanPage} />
            <Route path="/session/:id">{({ id }) => <SessionPage key={id} id={decodeURIComponent(id)} />}</Route>
            <Route path={ADDRESS.exercises} component={ExercisesPage} />
            <Route path="/exercises/:id">{({ id }) => <ExercisePage key={id} id={decodeURIComponent(id)} />}</Route>
            <Route path={ADDRESS.evidence} component={EvidencePage} />
            <Route path="/evidence/:id">{({ id }) => <RulePage key={id} id={decodeURIComponent(id)} />}</Route>
            <Route path={ADDRESS.progress} component={ProgressPage} />
            <Route path={ADDRESS.settings} component={SettingsPage} />
            <Route path={ADDRESS.account} component={AccountPage} />
            <Route path={ADDRESS.welcome} component={WelcomePage} />
            <Route path="/print/:what">{({ what }) => <PrintPage what={decodeURIComponent(what)} />}</Route>
            <Route>
              <div className={ui.page}>
                <h1>{words.app.notFound}</h1>
                <Link href={ADDRESS.home}>{words.app.today}</Link>
              </div>
            </Route>
          </Switch>
        </Suspense>
      </main>
      {!alone && <UndoBar />}
      <UpdateBanner />
    </div>
  );
}

/** People with a season see today; everybody else starts. */
function Home() {
  const found = useSeason();
  if (found.state === 'reading') return null;
  return <Redirect to={found.state === 'there' ? ADDRESS.today : ADDRESS.start} replace />;
}
