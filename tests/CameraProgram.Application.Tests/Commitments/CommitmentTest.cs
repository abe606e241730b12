using CameraProgram.Cameras;
using CameraProgram.Commitments;
using CameraProgram.Geography;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Parties;
using CameraProgram.TestBase;
using Shouldly;

namespace CameraProgram.Application.Tests.Commitments;

/// <summary>Two hamlets; in the first a household with two cameras and a school without, in the second a household with one.</summary>
public abstract class CommitmentTest : ApplicationTest
{
    protected static readonly Actor Recorder = new(null, "Người Ghi Demo");

    protected Guid Hamlet { get; } = Guid.CreateVersion7();

    protected Guid OtherHamlet { get; } = Guid.CreateVersion7();

    protected Guid Household { get; } = Guid.CreateVersion7();

    protected Guid School { get; } = Guid.CreateVersion7();

    protected Guid Neighbour { get; } = Guid.CreateVersion7();

    protected Guid Gate { get; } = Guid.CreateVersion7();

    protected Guid Yard { get; } = Guid.CreateVersion7();

    protected Guid Owner { get; } = Guid.CreateVersion7();

    protected override Task SeedAsync() => DoAsync<ICameraProgramDb>(async db =>
    {
        db.Users.Add(new User(Owner, "chuho", "Nguyễn Thị Đào Demo"));
        db.Hamlets.Add(new Hamlet(Hamlet, HamletKind.Thon, "An Hòa", new DateOnly(2025, 7, 1)));
        db.Hamlets.Add(new Hamlet(OtherHamlet, HamletKind.Thon, "Ninh Phú", new DateOnly(2025, 7, 1)));
        db.Parties.Add(Party(Household, PartyKind.Household, "Nguyễn Thị Đào Demo", Hamlet, "Ngõ 3", "0912345678", "001085000123"));
        db.Parties.Add(Party(School, PartyKind.School, "Trường Tiểu học Demo", Hamlet, "Đường trục", null, null));
        db.Parties.Add(Party(Neighbour, PartyKind.Household, "Trần Văn Bình Demo", OtherHamlet, "Ngõ 9", "0987654321", null));
        db.Cameras.Add(Camera(Gate, "Cổng nhà", Household, Hamlet));
        db.Cameras.Add(Camera(Yard, "Sân sau", Household, Hamlet));
        db.Cameras.Add(Camera(Guid.CreateVersion7(), "Đầu ngõ 9", Neighbour, OtherHamlet));
        await db.SaveChangesAsync();
    });

    protected Party Party(Guid id, PartyKind kind, string name, Guid? hamlet, string address, string? phone, string? idNumber)
    {
        var party = new Party(id, kind, name);
        party.LiveAt(hamlet, address);
        party.ReachAt(phone, idNumber);
        party.OpenTo(id == Household ? Owner : null);
        return party;
    }

    protected Camera Camera(Guid id, string name, Guid owner, Guid hamlet)
    {
        var camera = new Camera(id, new CameraDetails(name, null, owner, hamlet, null, name + " " + id.ToString("N")[..4], 2, "Demo Cam", RetentionDays: 15), Recorder, Clock.UtcInstant());
        camera.PlaceAt(new GeoPoint(20.5, 106.1), Recorder, Clock.UtcInstant());
        camera.AimAt(new Aim(45), isReaim: false, null, Recorder, Clock.UtcInstant());
        return camera;
    }

    protected Task<CommitmentDto> CreateAsync(Guid? party = null, params Guid[] cameras) => DoAsync<CommitmentAppService, CommitmentDto>(s =>
        s.CreateAsync(new CreateCommitmentInput { PartyId = party ?? Household, CameraIds = [.. cameras], TermMonths = 24 }, default));

    protected Task<CommitmentDto> SignAsync(CommitmentDto commitment, Action<SignCommitmentOnScreenInput>? change = null, ExpectedVersion? version = null)
    {
        var input = new SignCommitmentOnScreenInput
        {
            SignerName = commitment.FullName,
            SignerRole = CommitmentSignerRole.HouseholdHead,
            Signature = new DrawnSignatureInput { Path = "M10 10 L40 30 Q60 10 80 40 C90 50 100 20 120 25", Width = 300, Height = 120 },
        };
        change?.Invoke(input);
        return DoAsync<CommitmentSigningAppService, CommitmentDto>(s => s.SignOnScreenAsync(
            commitment.Id, input, "Mozilla/5.0 (Linux; Android 14; Pixel) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile", version ?? new ExpectedVersion(commitment.Version), default));
    }

    protected Task<CommitmentDto> ConfirmAsync(CommitmentDto commitment) =>
        DoAsync<CommitmentSigningAppService, CommitmentDto>(s => s.ConfirmAsync(commitment.Id, new ExpectedVersion(commitment.Version), default));

    protected Task<CommitmentDto> WithdrawAsync(CommitmentDto commitment, string? reason = null) => DoAsync<CommitmentSigningAppService, CommitmentDto>(s =>
        s.WithdrawAsync(commitment.Id, new WithdrawCommitmentInput { Reason = reason }, new ExpectedVersion(commitment.Version), default));

    protected async Task<CommitmentDto> ActiveAsync(Guid? party = null) => await ConfirmAsync(await SignAsync(await CreateAsync(party)));

    protected Task<CommitmentDto> GetAsync(Guid id) => DoAsync<CommitmentAppService, CommitmentDto>(s => s.GetAsync(id, default));

    protected Task<CommitmentDto> UpdateAsync(CommitmentDto draft, List<Guid> cameras, int? months = null) => DoAsync<CommitmentAppService, CommitmentDto>(s =>
        s.UpdateAsync(draft.Id, new SaveCommitmentInput { CameraIds = cameras, GivesPower = true, TermMonths = months }, new ExpectedVersion(draft.Version), default));

    protected Task NewTermsAsync() => DoAsync<CommitmentTermsAppService>(async s =>
    {
        var created = await s.CreateAsync(
            new SaveCommitmentTermsInput { Title = "Tham gia", Introduction = "Tôi cam kết:", Clauses = [new CommitmentClauseInput { Text = "Quan sát rộng" }], ContactConsentText = "Đồng ý" }, default);
        await s.PutInForceAsync(created.Id, new PutTermsInForceInput { From = Clock.Today().AddDays(1) }, ExpectedVersion.Any, default);
        Clock.Advance(TimeSpan.FromDays(1));
    });

    protected static async Task RefusedAsync(string code, Func<Task> act) => (await Should.ThrowAsync<BusinessException>(act)).Code.ShouldBe(code);
}
