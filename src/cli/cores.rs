use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::thread::{available_parallelism, scope};

/// Does the same with each of several things on all cores, and returns what came of each in their order.
///
/// `tell` hears how many are done, each time that one is. One thing needs no thread, so that a check of one
/// file starts at once.
pub(super) fn on_all_cores<T: Sync, R: Send>(
    things: &[T],
    work: impl Fn(&T) -> R + Sync,
    tell: &mut dyn FnMut(usize),
) -> Vec<R> {
    let cores = available_parallelism().map_or(1, NonZero::get).min(things.len());
    if cores < 2 {
        return things.iter().map(work).collect();
    }
    let (next, work) = (&AtomicUsize::new(0), &work);
    let mut done = Vec::with_capacity(things.len());
    scope(|scope| {
        let (report, reports) = channel();
        for _ in 0..cores {
            let report = report.clone();
            scope.spawn(move || {
                while let (place, Some(thing)) = taken(next, things) {
                    if report.send((place, work(thing))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(report);
        for one in reports {
            done.push(one);
            tell(done.len());
        }
    });
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, result)| result).collect()
}

fn taken<'t, T>(next: &AtomicUsize, things: &'t [T]) -> (usize, Option<&'t T>) {
    let place = next.fetch_add(1, Ordering::Relaxed);
    (place, things.get(place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_of_each_stands_in_the_order_of_the_things() {
        let things: Vec<usize> = (0..500).collect();
        let squares: Vec<usize> = things.iter().map(|thing| thing * thing).collect();
        let mut told = Vec::new();
        assert_eq!(on_all_cores(&things, |thing| thing * thing, &mut |done| told.push(done)), squares);
        assert!(told.is_empty() || told == (1..=500).collect::<Vec<_>>(), "{told:?}");
        assert!(on_all_cores(&[] as &[u8], |thing| *thing, &mut |_| ()).is_empty());
    }
}
