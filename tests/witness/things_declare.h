/* The interfaces of things.json with the macros of objbase.h. */
#undef INTERFACE
#define INTERFACE IThing
DECLARE_INTERFACE_(IThing, IUnknown)
{
	BEGIN_INTERFACE
	/*** IUnknown methods ***/
	STDMETHOD(QueryInterface)(THIS_ REFIID riid, void **ppv) PURE;
	STDMETHOD_(ULONG, AddRef)(THIS) PURE;
	STDMETHOD_(ULONG, Release)(THIS) PURE;
	/*** IThing methods ***/
	STDMETHOD(GetName)(THIS_ _Out_ wchar_t **name, _In_ struct _Box *box) PURE;
	END_INTERFACE
};
DEFINE_GUID(IID_IThing, 0x99999999, 0x2222, 0x3333, 0x44, 0x44, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66);

DECLARE_INTERFACE_IID_(ILamp, IThing, "AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE")
{
	STDMETHOD(QueryInterface)(THIS_ REFIID riid, void **ppv) PURE;
	STDMETHOD_(ULONG, AddRef)(THIS) PURE;
	STDMETHOD_(ULONG, Release)(THIS) PURE;
	STDMETHOD(GetName)(THIS_ wchar_t **name, struct _Box *box) PURE;

	STDMETHOD(Blink)(THIS_ _In_ WORD times, void *reserved) PURE;
	STDMETHOD(Light)
	(THIS_ _In_ ELampColor color, _In_ const WCHAR *place, _Out_ ILamp **next) PURE;
	STDMETHOD(Dim)(THIS_ _In_ ULONG percent, LampCallback callback) PURE;
	STDMETHOD_(void, Off)(THIS) PURE;
};

class Helper { int count; };
struct IDoor : public IThing {
public:
	typedef int Number;
	virtual HRESULT STDMETHODCALLTYPE Open(_In_ DWORD angle) = 0;
	HRESULT Slam() { return Close(); }
	STDMETHOD(Close)() PURE;
	virtual HRESULT STDMETHODCALLTYPE Lock(_In_ unsigned long key) = 0;
};
const IID IID_IDoor = {
	0x11111111, 0x2222, 0x3333, {0x44, 0x44, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66}};
