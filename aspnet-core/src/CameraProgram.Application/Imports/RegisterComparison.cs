using CameraProgram.Cameras;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Text;
using CameraProgram.Kernel.Users;
using CameraProgram.Parties;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Imports;

/// <summary>Finds owners and cameras of a batch of groups in the register, with a handful of queries for all of them.</summary>
public sealed class RegisterComparison(ICameraProgramDb db, ICurrentUser user)
{
    private sealed record Found(List<Party> Parties, List<Camera> Cameras, Dictionary<Guid, string> OwnerNames);

    /// <param name="forChange">Loads what may be changed so that it can be.</param>
    internal async Task<IReadOnlyList<GroupJudgement>> JudgeAsync(IReadOnlyList<OwnerGroup> groups, bool forChange, CancellationToken cancellationToken)
    {
        var found = await FindAsync(groups, forChange, cancellationToken);
        var partiesByPhone = found.Parties.Where(p => p.Phone is not null).ToLookup(p => p.Phone!);
        var partiesByName = found.Parties.ToLookup(p => OwnerGroups.NameKey(p.FullName));
        var camerasByParty = found.Cameras.Where(c => c.PartyId is not null).ToLookup(c => c.PartyId!.Value);
        var byCode = found.Cameras.Where(c => c.Code is not null).ToLookup(c => c.Code!);
        var bySerial = found.Cameras.Where(c => c.Serial is not null && c.Status != CameraStatus.Retired).ToLookup(c => c.Serial!);
        return [.. groups.Select(Judge)];

        GroupJudgement Judge(OwnerGroup group)
        {
            var party = OwnerOf(group, partiesByPhone, partiesByName);
            var taken = new HashSet<Guid>();
            var matches = new Dictionary<CameraRow, Camera>();
            var problems = group.Rows.ToDictionary(r => r, r => r.Problems.ToList());
            if (party is null)
            {
                WarnOfLikeness(group, partiesByPhone, partiesByName, problems[group.Rows[0]]);
            }

            foreach (var row in group.Rows.Where(r => r.RepeatOf is null))
            {
                var numbered = (row.Code is { } code ? byCode[code] : []).Concat(row.Serial is { } serial ? bySerial[serial] : []).DistinctBy(c => c.Id).ToList();
                if (numbered.Count > 0)
                {
                    Match(row, numbered);
                }
            }

            // The rows that the register has just so choose first, so that a changed row does not take their camera.
            var candidates = party is null ? [] : camerasByParty[party.Id].Where(c => c.Status != CameraStatus.Retired).ToList();
            foreach (var mustEqual in (bool[])[true, false])
            {
                foreach (var row in group.Rows.Where(r => r.RepeatOf is null && !matches.ContainsKey(r)))
                {
                    var camera = candidates.Where(c => !taken.Contains(c.Id) && !CameraComparison.IsOtherDevice(row, c) && CameraComparison.IsSamePlace(row, c))
                        .Select(c => (Camera: c, CameraComparison.Of(row, c).Count)).OrderBy(c => c.Count).FirstOrDefault(c => !mustEqual || c.Count == 0).Camera;
                    if (camera is not null)
                    {
                        taken.Add(camera.Id);
                        matches.Add(row, camera);
                    }
                }
            }

            return Conclude(group, party, matches, problems);

            void Match(CameraRow row, List<Camera> numbered)
            {
                var camera = numbered[0];
                if (numbered.Count > 1 || camera.PartyId != party?.Id || party is null)
                {
                    var other = numbered[^1];
                    problems[row].Add(RowProblem.Error(
                        row.Serial is not null && other.Serial == row.Serial ? ImportColumn.Serial : ImportColumn.Code, CameraProgramErrorCodes.ImportRows.SerialOfOther,
                        ("value", other.Serial == row.Serial ? row.Serial : row.Code), ("name", other.Name),
                        ("owner", other.PartyId is { } id ? found.OwnerNames.GetValueOrDefault(id) : null)));
                }
                else if (camera.Status == CameraStatus.Retired)
                {
                    problems[row].Add(RowProblem.Error(ImportColumn.Code, CameraProgramErrorCodes.ImportRows.CameraRetired, ("value", row.Code)));
                }
                else if (!taken.Add(camera.Id))
                {
                    problems[row].Add(RowProblem.Error(ImportColumn.None, CameraProgramErrorCodes.ImportRows.SameCameraTwice, ("name", camera.Name)));
                }
                else
                {
                    matches.Add(row, camera);
                }
            }
        }
    }

    private GroupJudgement Conclude(OwnerGroup group, Party? party, Dictionary<CameraRow, Camera> matches, Dictionary<CameraRow, List<RowProblem>> problems)
    {
        foreach (var (row, camera) in matches.Where(m => !user.MaySeeHamlet(m.Value.HamletId)))
        {
            problems[row].Add(RowProblem.Error(ImportColumn.Hamlet, CameraProgramErrorCodes.ImportRows.HamletOfOthers, ("value", row.HamletName), ("name", camera.Name)));
        }

        var bad = group.Rows.FirstOrDefault(r => problems[r].Exists(p => p.IsError));
        var rows = group.Rows.Select(row =>
        {
            if (bad is not null && !problems[row].Exists(p => p.IsError))
            {
                problems[row].Add(RowProblem.Error(ImportColumn.None, CameraProgramErrorCodes.ImportRows.GroupRefused, ("row", $"{bad.Number}"), ("name", group.OwnerName)));
            }

            var camera = matches.GetValueOrDefault(row);
            var differences = camera is null ? [] : CameraComparison.Of(row, camera);
            var outcome = bad is not null ? ImportOutcome.Refused
                : row.RepeatOf is not null ? ImportOutcome.Repeated
                : camera is null ? ImportOutcome.New
                : differences.Count == 0 ? ImportOutcome.Unchanged : ImportOutcome.Changed;
            return new RowJudgement(row, outcome, camera, differences, problems[row]);
        }).ToList();
        return new GroupJudgement(group, party, party is null ? [] : CameraComparison.Of(group, party), rows);
    }

    /// <summary>Same telephone and like name; else same name in the same hamlet, unless the telephones speak against it.</summary>
    private static Party? OwnerOf(OwnerGroup group, ILookup<string, Party> byPhone, ILookup<string, Party> byName)
    {
        var name = OwnerGroups.NameKey(group.OwnerName);
        if (name.Length == 0)
        {
            return null;
        }

        var called = group.Phone is { } phone ? byPhone[phone].Where(p => IsLike(p.FullName, group.OwnerName)).OrderBy(p => p.Id).FirstOrDefault() : null;
        return called ?? byName[name]
            .Where(p => p.HamletId == group.HamletId && (group.Phone is null || p.Phone is null || p.Phone == group.Phone))
            .OrderBy(p => p.Id).FirstOrDefault();
    }

    private static void WarnOfLikeness(OwnerGroup group, ILookup<string, Party> byPhone, ILookup<string, Party> byName, List<RowProblem> problems)
    {
        if (group.Phone is { } phone && byPhone[phone].OrderBy(p => p.Id).FirstOrDefault() is { } called)
        {
            problems.Add(RowProblem.Warning(ImportColumn.Phone, CameraProgramErrorCodes.ImportRows.OwnerUnlike, ("value", phone), ("name", called.FullName)));
        }
        else if (byName[OwnerGroups.NameKey(group.OwnerName)].Any(p => p.HamletId == group.HamletId))
        {
            problems.Add(RowProblem.Warning(ImportColumn.OwnerName, CameraProgramErrorCodes.ImportRows.NameShared, ("value", group.OwnerName)));
        }
    }

    /// <summary>"Nguyễn Văn A", "Ông Nguyễn Văn A" and "Nguyen Van A" with one telephone are one person.</summary>
    private static bool IsLike(string one, string other) =>
        SearchText.Normalize(OwnerGroups.NameKey(one)) == SearchText.Normalize(OwnerGroups.NameKey(other));

    private async Task<Found> FindAsync(IReadOnlyList<OwnerGroup> groups, bool forChange, CancellationToken cancellationToken)
    {
        var sane = groups.Where(g => g.OwnerName.Length > 0).ToList();
        var phones = sane.Select(g => g.Phone).OfType<string>().Distinct().ToList();
        // Titles count in the register's order of names, and are left out here: both are asked for.
        var keys = sane.SelectMany(g => new[] { g.OwnerName, OwnerGroups.NameKey(g.OwnerName), $"Ông {OwnerGroups.NameKey(g.OwnerName)}", $"Bà {OwnerGroups.NameKey(g.OwnerName)}" })
            .Select(NameOrder.KeyOf).Distinct().ToList();
        var codes = groups.SelectMany(g => g.Rows).Select(r => r.Code).OfType<string>().Distinct().ToList();
        var serials = groups.SelectMany(g => g.Rows).Select(r => r.Serial).OfType<string>().Distinct().ToList();

        var allParties = forChange ? db.Parties : db.Parties.AsNoTracking();
        var parties = await allParties.Where(p => keys.Contains(EF.Property<string>(p, NameOrderColumn.Name))).ToListAsync(cancellationToken);
        parties.AddRange(await allParties.Where(p => p.Phone != null && phones.Contains(p.Phone)).ToListAsync(cancellationToken));
        parties = [.. parties.DistinctBy(p => p.Id)];
        var ids = parties.ConvertAll(p => p.Id);

        var allCameras = forChange ? db.Cameras.Include(c => c.Events) : db.Cameras.AsNoTracking();
        var cameras = await allCameras.Where(c => c.PartyId != null && ids.Contains(c.PartyId.Value)).ToListAsync(cancellationToken);
        cameras.AddRange(codes.Count == 0 ? [] : await allCameras.Where(c => c.Code != null && codes.Contains(c.Code)).ToListAsync(cancellationToken));
        cameras.AddRange(serials.Count == 0 ? [] : await allCameras.Where(c => c.Serial != null && serials.Contains(c.Serial)).ToListAsync(cancellationToken));
        cameras = [.. cameras.DistinctBy(c => c.Id)];
        var owners = cameras.Select(c => c.PartyId).OfType<Guid>().Distinct().ToList();
        var names = owners.Count == 0 ? [] : await db.Parties.Where(p => owners.Contains(p.Id)).Select(p => new { p.Id, p.FullName }).ToDictionaryAsync(p => p.Id, p => p.FullName, cancellationToken);
        return new Found(parties, cameras, names);
    }
}
